import { FolderTree, Plus, Trash2 } from 'lucide-react';

import { useI18n } from '../../../lib/i18n';
import { Button, IconButton } from '../../../ui/Button';
import { SelectField } from '../../../ui/Field';
import { isBranch, newBranch, newLeaf, type Branch, type Tree } from '../model/tree';
import { added, replaced } from '../model/treeChanges';
import { useEditing, useFocusTurn, useNodeActions, useNodeKeys } from './editing';
import { FaultTexts } from './FaultTexts';
import { ForeignPart } from './ForeignPart';
import { LeafPart } from './LeafPart';

/** Conditions that are joined by all, one or none, with a line at their side that holds them. */
export function BranchPart({ branch }: { branch: Branch }) {
  const { t } = useI18n();
  const { root, faults, missing } = useEditing();
  const keys = useNodeKeys(branch.key);
  const place = useFocusTurn<HTMLDivElement>(branch.key);
  const isRoot = branch === root;
  const lacks = missing.get(branch.key);
  return (
    // Keys come from the fields inside.

    <div
      ref={place}
      role="group"
      aria-label={t(`rule.edit.${branch.kind}`)}
      onKeyDown={isRoot ? undefined : keys}
      className="border-s-2 border-accent/40 ps-3 sm:ps-4"
    >
      <BranchHead branch={branch} isRoot={isRoot} />
      <ul className="flex flex-col">
        {branch.of.map((it) => (
          <li key={it.key} className="border-b border-line py-3 last:border-b-0">
            <Node tree={it} />
          </li>
        ))}
      </ul>
      {lacks && (
        <p role="alert" className="text-xs text-danger">
          {t('rule.edit.missing.condition')}
        </p>
      )}
      <FaultTexts faults={faults.get(branch.key)} />
      <Adders branch={branch} />
    </div>
  );
}

function Node({ tree }: { tree: Tree }) {
  if (isBranch(tree)) return <BranchPart branch={tree} />;
  return tree.kind === 'leaf' ? <LeafPart leaf={tree} /> : <ForeignPart foreign={tree} />;
}

function BranchHead({ branch, isRoot }: { branch: Branch; isRoot: boolean }) {
  const { t } = useI18n();
  const { root, change } = useEditing();
  const { remove } = useNodeActions(branch.key);
  return (
    <div className="flex items-center gap-2">
      <div className="w-52 max-w-full">
        <SelectField
          label={t('rule.edit.how')}
          hideLabel
          value={branch.kind}
          onChange={(event) =>
            change(
              replaced(root, branch.key, { ...branch, kind: event.target.value as Branch['kind'] }),
            )
          }
        >
          {(['all', 'any', 'none'] as const).map((kind) => (
            <option key={kind} value={kind}>
              {t(`rule.edit.${kind}`)}
            </option>
          ))}
        </SelectField>
      </div>
      {!isRoot && (
        <IconButton label={t('rule.edit.removeBranch')} onClick={remove}>
          <Trash2 aria-hidden className="size-4" />
        </IconButton>
      )}
    </div>
  );
}

function Adders({ branch }: { branch: Branch }) {
  const { t } = useI18n();
  const { root, change, focusOn } = useEditing();
  const add = (tree: Tree, focused: string) => {
    focusOn(focused);
    change(added(root, branch.key, tree));
  };
  const addBranch = () => {
    const leaf = newLeaf();
    add(newBranch(branch.kind === 'any' ? 'all' : 'any', [leaf]), leaf.key);
  };
  const addLeaf = () => {
    const leaf = newLeaf();
    add(leaf, leaf.key);
  };
  return (
    <div className="-ms-3 flex flex-wrap">
      <Button look="plain" onClick={addLeaf}>
        <Plus aria-hidden className="size-4" />
        {t('rule.edit.addCondition')}
      </Button>
      <Button look="plain" onClick={addBranch}>
        <FolderTree aria-hidden className="size-4" />
        {t('rule.edit.addBranch')}
      </Button>
    </div>
  );
}
