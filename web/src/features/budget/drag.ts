import type { DragEvent } from 'react';

import type { Ends } from './MoveDialog';

const kind = 'application/x-pennyflow-envelope';
const toAssign = '-';

/** For what money is dragged out of; null is what is to be assigned. */
export const dragFrom = (category: string | null) => ({
  draggable: true,
  onDragStart: (event: DragEvent) => {
    event.dataTransfer.setData(kind, category ?? toAssign);
    event.dataTransfer.effectAllowed = 'move';
  },
});

/** For what money is dropped on; a move that leads back to itself is none. */
export const dropOn = (category: string | null, onMove: (ends: Ends) => void) => ({
  onDragOver: (event: DragEvent) => {
    if (event.dataTransfer.types.includes(kind)) event.preventDefault();
  },
  onDrop: (event: DragEvent) => {
    const data = event.dataTransfer.getData(kind);
    if (data === '') return;
    event.preventDefault();
    const from = data === toAssign ? null : data;
    if (from !== category) onMove({ from, to: category });
  },
});
