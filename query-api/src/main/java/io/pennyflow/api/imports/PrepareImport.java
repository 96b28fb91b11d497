package io.pennyflow.api.imports;

import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import io.pennyflow.connect.statement.CsvMapping;
import io.pennyflow.connect.statement.DateOrder;
import io.pennyflow.connect.statement.Inspection;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Receives a file and finds out how to read it, until a person is content with the preview. */
@Component
class PrepareImport {
    private static final int NAME_MOST = 200;

    private final TenantScope scope;
    private final ImportRepository imports;
    private final AccountMemory memory;
    private final Uploads uploads;
    private final FirstReading reading;
    private final Clock clock;

    PrepareImport(
            TenantScope scope,
            ImportRepository imports,
            AccountMemory memory,
            Uploads uploads,
            FirstReading reading,
            Clock clock) {
        this.scope = scope;
        this.imports = imports;
        this.memory = memory;
        this.uploads = uploads;
        this.reading = reading;
        this.clock = clock;
    }

    /**
     * Keeps the file if it is a statement, else throws {@link Refusals.RefusedFile}.
     *
     * @param accountId null to go by what the file says
     * @param password of a protected file
     */
    UUID receive(
            TenantId tenant,
            @Nullable UUID accountId,
            MultipartFile upload,
            @Nullable String password) {
        var chosen = accountId == null ? null : scope.as(tenant, () -> memory.chosen(accountId));
        var importId = UUID.randomUUID();
        var path = uploads.keep(tenant.value(), importId, upload);
        try {
            var source = new FirstReading.Source(path, name(upload), password, null);
            var read = reading.of(tenant, source, chosen);
            var key =
                    password == null
                            ? null
                            : uploads.keepPassword(tenant.value(), importId, password);
            var file = read.toFile(importId, upload.getSize(), key);
            scope.run(tenant, () -> imports.insert(tenant.value(), file, clock.instant()));
            return importId;
        } catch (RuntimeException e) {
            uploads.delete(tenant.value(), importId);
            throw e;
        }
    }

    /** Reads the file anew, as a person says. */
    void remap(TenantId tenant, UUID importId, CsvMapping mapping) {
        var file = scope.as(tenant, () -> imports.claim(importId));
        if (file.mapping().isEmpty()) {
            throw new Refusals.NothingToMap(file.format());
        }
        var found = reading.inspect(source(tenant, file), mapping);
        reread(tenant, file, found, preview -> imports.remap(importId, mapping, preview));
    }

    /** Reads the file anew, with its dates as a person says. */
    void answer(TenantId tenant, UUID importId, DateOrder dates) {
        var file = scope.as(tenant, () -> imports.claim(importId));
        var question = file.preview().question();
        if (question == null || !question.offers(dates)) {
            throw new Refusals.NothingAsked();
        }
        var source = source(tenant, file).answered(dates);
        var found = reading.inspect(source, file.mapping().orElse(null));
        var answered = Optional.of(question.answered(dates));
        reread(
                tenant,
                file,
                found,
                preview -> imports.answer(importId, dates, preview.asking(answered)));
    }

    private void reread(
            TenantId tenant, ImportFile file, Inspection found, Consumer<Preview> keep) {
        var accounts = reading.accounts(tenant, found, file.preview().several());
        scope.run(
                tenant,
                () -> {
                    var claimed = imports.claim(file.importId());
                    var hash = claimed.preview().headerHash();
                    var asked = Optional.ofNullable(claimed.preview().question());
                    var account = memory.chosen(claimed.accountId());
                    var preview =
                            Preview.of(found, claimed.format(), hash, false, account, accounts);
                    keep.accept(preview.asking(asked));
                });
    }

    /** Reads the file anew, as one of another account. */
    void move(TenantId tenant, UUID importId, UUID accountId) {
        var file = scope.as(tenant, () -> imports.claim(importId));
        if (!file.preview().several().isEmpty()) {
            throw new Refusals.SeveralAccounts(file.preview().several().size());
        }
        var chosen = scope.as(tenant, () -> memory.chosen(accountId));
        var moved = reading.of(tenant, source(tenant, file), chosen);
        scope.run(
                tenant,
                () -> {
                    imports.claim(importId);
                    imports.move(moved.toFile(importId, file.bytes(), null));
                });
    }

    /** Says where accounts of a file go that holds several. */
    void route(TenantId tenant, UUID importId, AccountsRequest request) {
        scope.run(
                tenant,
                () -> {
                    var file = imports.claim(importId);
                    var decided = request.applyTo(file.preview().several(), memory::chosen);
                    imports.show(importId, file.preview().with(decided));
                });
    }

    /** Forgets a file that was not started. */
    void discard(TenantId tenant, UUID importId) {
        scope.run(
                tenant,
                () -> {
                    imports.claim(importId);
                    imports.delete(importId);
                });
        uploads.delete(tenant.value(), importId);
    }

    private FirstReading.Source source(TenantId tenant, ImportFile file) {
        var id = file.importId();
        return new FirstReading.Source(
                uploads.path(tenant.value(), id),
                file.fileName(),
                uploads.password(tenant.value(), id, file.passwordKey()),
                file.dates());
    }

    // Some browsers send a path; a name is only ever shown.
    private static String name(MultipartFile upload) {
        var given = String.valueOf(upload.getOriginalFilename()).replace('\0', ' ');
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var name = last.isBlank() ? "file" : last.strip();
        return name.substring(0, Math.min(name.length(), NAME_MOST));
    }
}
