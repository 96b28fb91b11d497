package io.pennyflow.api.imports;

import io.pennyflow.api.imports.stream.StartedImport;
import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import io.pennyflow.connect.statement.CsvMapping;
import io.pennyflow.connect.statement.Inspection;
import io.pennyflow.connect.statement.ReadingHints;
import io.pennyflow.connect.statement.StatementFiles;
import io.pennyflow.connect.statement.StatementFormat;
import io.pennyflow.connect.statement.UnreadableFile;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
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
    private final StatementFiles files;
    private final Clock clock;

    PrepareImport(
            TenantScope scope,
            ImportRepository imports,
            AccountMemory memory,
            Uploads uploads,
            StatementFiles files,
            Clock clock) {
        this.scope = scope;
        this.imports = imports;
        this.memory = memory;
        this.uploads = uploads;
        this.files = files;
        this.clock = clock;
    }

    /** Keeps the file if it is a statement, else throws {@link Refusals.RefusedFile}. */
    UUID receive(TenantId tenant, UUID accountId, MultipartFile upload) {
        var currency = scope.as(tenant, () -> memory.currency(accountId));
        var importId = UUID.randomUUID();
        var path = uploads.keep(tenant.value(), importId, upload);
        try {
            var file = inspect(tenant, importId, accountId, currency, upload, path);
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
        var path = uploads.path(tenant.value(), importId);
        var found = inspect(path, file.fileName(), ReadingHints.of(mapping));
        scope.run(
                tenant,
                () -> {
                    var claimed = imports.claim(importId);
                    var hash = claimed.preview().headerHash();
                    var currency = memory.currency(claimed.accountId());
                    var preview = Preview.of(found, claimed.format(), hash, false, currency);
                    imports.remap(importId, mapping, preview);
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

    private ImportFile inspect(
            TenantId tenant,
            UUID importId,
            UUID accountId,
            String currency,
            MultipartFile upload,
            Path path) {
        var name = name(upload);
        var found = inspect(path, name, ReadingHints.NONE);
        var hash = found.headerHash();
        var remembered =
                hash == null
                        ? Optional.<CsvMapping>empty()
                        : scope.as(tenant, () -> memory.mapping(accountId, hash));
        var shown = remembered.map(it -> inspect(path, name, ReadingHints.of(it))).orElse(found);
        var format = format(shown.format(), name);
        return new ImportFile(
                importId,
                accountId,
                name,
                format,
                upload.getSize(),
                Optional.ofNullable(shown.mapping()),
                (int) shown.rowsTotal(),
                Preview.of(shown, format, hash, remembered.isPresent(), currency));
    }

    private Inspection inspect(Path path, String name, ReadingHints hints) {
        try {
            return files.inspect(path, name, hints);
        } catch (UnreadableFile e) {
            throw new Refusals.RefusedFile(e);
        }
    }

    private static String format(StatementFormat format, String name) {
        return format == StatementFormat.OFX && name.toLowerCase(Locale.ROOT).endsWith(".qfx")
                ? StartedImport.QFX
                : format.code();
    }

    // Some browsers send a path; a name is only ever shown.
    private static String name(MultipartFile upload) {
        var given = String.valueOf(upload.getOriginalFilename()).replace('\0', ' ');
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var name = last.isBlank() ? "file" : last.strip();
        return name.substring(0, Math.min(name.length(), NAME_MOST));
    }
}
