package io.pennyflow.api.rules;

import io.pennyflow.api.platform.CategoryUse;
import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.UserId;
import io.pennyflow.streams.rules.model.Rule;
import io.pennyflow.streams.rules.reading.RuleWriter;
import org.springframework.stereotype.Component;

/** Rules that name a category, when it becomes one with another. */
@Component
class RuleMoves implements CategoryUse {
    private final RuleRepository repository;
    private final Rules rules;

    RuleMoves(RuleRepository repository, Rules rules) {
        this.repository = repository;
        this.rules = rules;
    }

    @Override
    public int count(String category) {
        return (int)
                RuleTexts.kept(repository.find().eras().newest()).groups().stream()
                        .flatMap(it -> it.rules().stream())
                        .filter(it -> names(it, category))
                        .count();
    }

    /** Throws {@link RulesRefused} where a rule would divide between the same category twice. */
    @Override
    public void move(TenantId tenant, UserId user, String from, String into) {
        if (repository.find().version() == 0) {
            return;
        }
        rules.rewrite(
                tenant,
                user,
                book -> {
                    var moved = book.replace(quoted(from), quoted(into));
                    return RuleWriter.write(RuleTexts.kept(moved));
                });
    }

    private static boolean names(Rule rule, String category) {
        return RuleWriter.write(rule).contains(quoted(category));
    }

    /** A household's own code stands nowhere but where a category is meant. */
    private static String quoted(String category) {
        return '"' + category + '"';
    }
}
