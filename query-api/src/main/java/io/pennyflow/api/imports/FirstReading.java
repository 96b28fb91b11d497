package io.pennyflow.api.imports;

import io.pennyflow.api.imports.stream.StartedImport;
import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import io.pennyflow.connect.statement.CsvMapping;
import io.pennyflow.connect.statement.DateOrder;
import io.pennyflow.connect.statement.Inspection;
import io.pennyflow.connect.statement.ReadingHints;
import io.pennyflow.connect.statement.StatementFiles;
import io.pennyflow.connect.statement.StatementFormat;
import io.pennyflow.connect.statement.UnreadableFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a file is, which account it is of, and how that account's files are read. */
@Component
class FirstReading {
    private final TenantScope scope;
    private final AccountMemory memory;
    private final StatementFiles files;

    FirstReading(TenantScope scope, AccountMemory memory, StatementFiles files) {
        this.scope = scope;
        this.memory = memory;
        this.files = files;
    }

    /**
     * A file as it was sent.
     *
     * @param password null when it is not protected
     * @param dates what a person answered; null when nobody did
     */
    record Source(Path path, String name, @Nullable String password, @Nullable DateOrder dates) {

        ReadingHints hints(@Nullable CsvMapping mapping) {
            return new ReadingHints(mapping, password, dates);
        }

        Source answered(@Nullable DateOrder order) {
            return new Source(path, name, password, order);
        }

        /** Of no use in a log: the password is not said. */
        @Override
        public String toString() {
            return "Source[" + path + "]";
        }
    }

    /** What came out. */
    record Read(
            Source source,
            AccountChoice account,
            String format,
            Inspection found,
            Preview preview) {
        ImportFile toFile(UUID importId, long bytes, byte @Nullable [] passwordKey) {
            return new ImportFile(
                    importId,
                    account.accountId(),
                    source.name(),
                    format,
                    bytes,
                    Optional.ofNullable(found.mapping()),
                    source.dates(),
                    passwordKey,
                    (int) found.rowsTotal(),
                    preview);
        }
    }

    /** Throws {@link Refusals.RefusedFile} when it is no statement; without a choice it guesses. */
    Read of(TenantId tenant, Source source, @Nullable AccountChoice chosen) {
        var found = inspect(source, null);
        var hash = found.headerHash();
        var account =
                chosen == null
                        ? scope.as(tenant, () -> memory.guess(found.statementAccount(), hash))
                        : chosen;
        var remembered = remembered(tenant, account, hash);
        var shown = remembered.map(it -> inspect(source, it)).orElse(found);
        var format = format(shown.format(), source.name());
        var accounts = accounts(tenant, shown, null);
        var preview = Preview.of(shown, format, hash, remembered.isPresent(), account, accounts);
        var question = question(source, shown, account);
        return new Read(source, account, format, shown, preview.asking(question));
    }

    /** What it leaves open; an answer that was given before stays. */
    private Optional<Question> question(Source source, Inspection found, AccountChoice account) {
        var mapping = found.mapping();
        var dates = source.dates();
        var open = dates == null ? found : inspect(source.answered(null), mapping);
        var asked =
                Question.of(open, it -> inspect(source.answered(it), mapping), account.currency());
        return dates == null ? asked : asked.map(it -> it.answered(dates));
    }

    /**
     * Which accounts the file holds, with those whose number is known.
     *
     * @param said what a person said before it was read anew; null when nobody did
     */
    List<FileAccount> accounts(
            TenantId tenant, Inspection found, @Nullable List<FileAccount> said) {
        var accounts = FileAccounts.keeping(said, FileAccounts.of(found.statements()));
        return scope.as(tenant, () -> accounts.stream().map(memory::recognized).toList());
    }

    Inspection inspect(Source source, @Nullable CsvMapping mapping) {
        try {
            return files.inspect(source.path(), source.name(), source.hints(mapping));
        } catch (UnreadableFile e) {
            throw new Refusals.RefusedFile(e);
        }
    }

    private Optional<CsvMapping> remembered(
            TenantId tenant, AccountChoice account, @Nullable String hash) {
        return hash == null
                ? Optional.empty()
                : scope.as(tenant, () -> memory.mapping(account.accountId(), hash));
    }

    private static String format(StatementFormat format, String name) {
        return format == StatementFormat.OFX && name.toLowerCase(Locale.ROOT).endsWith(".qfx")
                ? StartedImport.QFX
                : format.code();
    }
}
