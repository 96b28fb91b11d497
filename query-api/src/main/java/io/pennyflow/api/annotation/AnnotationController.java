package io.pennyflow.api.annotation;

import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.UserId;
import io.pennyflow.api.platform.ValidationFailed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** People tag, note and leave out; the list shows it when the stream confirms. */
@RestController
@RequestMapping("/v1/transactions/{transactionId}")
@ResponseStatus(HttpStatus.ACCEPTED)
class AnnotationController {
    /** Characters of a note. */
    static final int NOTE_MOST = 2_000;

    private final Annotations annotations;
    private final AnnotationRepository repository;

    AnnotationController(Annotations annotations, AnnotationRepository repository) {
        this.annotations = annotations;
        this.repository = repository;
    }

    @PutMapping("/tags")
    void tag(
            TenantId tenant,
            UserId user,
            @PathVariable UUID transactionId,
            @RequestBody TagChange change) {
        annotations.change(
                tenant,
                user,
                transactionId,
                whole -> {
                    var known = spellings(change.added());
                    return said ->
                            said.withTags(
                                    change.applyTo(
                                            said.tags(),
                                            it -> known.getOrDefault(TagChange.folded(it), it)));
                });
    }

    @PutMapping("/note")
    void note(
            TenantId tenant,
            UserId user,
            @PathVariable UUID transactionId,
            @RequestBody Note note) {
        var text = note.text();
        annotations.change(tenant, user, transactionId, whole -> said -> said.withNote(text));
    }

    @DeleteMapping("/note")
    void forgetNote(TenantId tenant, UserId user, @PathVariable UUID transactionId) {
        annotations.change(tenant, user, transactionId, whole -> said -> said.withNote(null));
    }

    /** Sums of spending leave it out; balances count it. */
    @PutMapping("/exclusion")
    void exclude(TenantId tenant, UserId user, @PathVariable UUID transactionId) {
        annotations.change(tenant, user, transactionId, whole -> said -> said.withExcluded(true));
    }

    @DeleteMapping("/exclusion")
    void include(TenantId tenant, UserId user, @PathVariable UUID transactionId) {
        annotations.change(tenant, user, transactionId, whole -> said -> said.withExcluded(false));
    }

    private Map<String, String> spellings(List<String> tags) {
        return repository.spellings(tags).stream()
                .collect(Collectors.toMap(TagChange::folded, it -> it, (first, second) -> first));
    }

    record Note(@Nullable String note) {
        /** Null when nothing is left of it. */
        @Nullable String text() {
            var text = note == null ? "" : note.strip();
            if (text.codePointCount(0, text.length()) > NOTE_MOST) {
                throw new ValidationFailed("note", "A note has at most 2000 characters.");
            }
            return text.isEmpty() ? null : text;
        }
    }
}
