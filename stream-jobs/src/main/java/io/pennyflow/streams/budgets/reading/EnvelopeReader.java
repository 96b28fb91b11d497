package io.pennyflow.streams.budgets.reading;

import io.pennyflow.streams.budgets.model.Budget;
import io.pennyflow.streams.budgets.model.Envelope;
import io.pennyflow.streams.budgets.model.Limits;
import io.pennyflow.streams.budgets.model.Policy;
import io.pennyflow.streams.budgets.model.Template;
import io.pennyflow.streams.rules.reading.Members;
import io.pennyflow.streams.rules.reading.Nearest;
import io.pennyflow.streams.rules.reading.Node;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The envelopes of a budget. */
final class EnvelopeReader {
    private static final List<String> SURPLUSES =
            Arrays.stream(Policy.Surplus.values()).map(Policy.Surplus::text).toList();
    private static final List<String> DEFICITS =
            Arrays.stream(Policy.Deficit.values()).map(Policy.Deficit::text).toList();

    private final TemplateReader templates;
    private final Predicate<String> categories;

    EnvelopeReader(String currency, Predicate<String> categories) {
        this.templates = new TemplateReader(currency, categories);
        this.categories = categories;
    }

    SortedMap<String, Envelope> readAll(@Nullable Node list) {
        var envelopes = new TreeMap<String, Envelope>();
        var items = list == null ? null : list.items(0, Limits.ENVELOPES_MAX);
        for (var item : items == null ? List.<Node>of() : items) {
            var envelope = read(item);
            if (envelope != null && envelopes.putIfAbsent(envelope.category(), envelope) != null) {
                item.fault(
                        "Another envelope is for %s.".formatted(envelope.category()),
                        "Keep one of them.");
            }
        }
        return envelopes;
    }

    private @Nullable Envelope read(Node node) {
        var members = node.members("an envelope");
        if (members == null) {
            return null;
        }
        var category = category(members.need("category"));
        var policies = policies(members.need("policies"));
        var list = members.find("templates");
        var read = list == null ? List.<Template>of() : templates.readAll(list);
        var until = members.find("closed");
        var closed = Values.month(until);
        members.close();
        if (category == null || policies.isEmpty() || read == null) {
            return null;
        }
        if (until != null && closed != null && !closed.isAfter(policies.firstKey())) {
            until.fault("The envelope closes before it opens.", "Close it later.");
        }
        return new Envelope(category, policies, read, closed);
    }

    private @Nullable String category(@Nullable Node node) {
        var category = node == null ? null : node.text(Limits.NAME_LENGTH_MAX);
        if (node != null && category != null && !isFit(category)) {
            node.fault("There is no category \"%s\".".formatted(category), "Choose another.");
            return null;
        }
        return category;
    }

    private boolean isFit(String category) {
        return categories.test(category) && !category.equals(Budget.RESERVE);
    }

    private static SortedMap<YearMonth, Policy> policies(@Nullable Node list) {
        var policies = new TreeMap<YearMonth, Policy>();
        var items = list == null ? null : list.items(1, Limits.POLICIES_MAX);
        for (var item : items == null ? List.<Node>of() : items) {
            var members = item.members("a policy");
            if (members != null) {
                var from = Values.month(members.need("from"));
                var policy = policy(members);
                members.close();
                if (from != null && policies.putIfAbsent(from, policy) != null) {
                    item.fault("Two policies begin in this month.", "Keep one of them.");
                }
            }
        }
        return policies;
    }

    private static Policy policy(Members members) {
        var surplus = word(members.find("surplus"), SURPLUSES);
        var deficit = word(members.find("deficit"), DEFICITS);
        return new Policy(
                surplus == null ? Policy.USUAL.surplus() : Policy.Surplus.of(surplus).orElseThrow(),
                deficit == null
                        ? Policy.USUAL.deficit()
                        : Policy.Deficit.of(deficit).orElseThrow());
    }

    private static @Nullable String word(@Nullable Node node, List<String> words) {
        var text = node == null ? null : node.text(Limits.NAME_LENGTH_MAX);
        if (node != null && text != null && !words.contains(text)) {
            node.fault("There is no policy \"%s\".".formatted(text), Nearest.remedy(text, words));
            return null;
        }
        return text;
    }
}
