package io.pennyflow.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.pennyflow.local.bench.Customer;
import io.pennyflow.local.rest.FileImport;
import io.pennyflow.local.rest.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A statement under a password, through the whole platform. */
@ExtendWith(SharedStack.Extension.class)
class ProtectedFileIT {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String PASSWORD = "granite-owl-7";

    @Test
    void importsAProtectedWorkbookAndForgetsItsPassword(SharedStack shared, @TempDir Path directory)
            throws Exception {
        var customer = Customer.signUp(shared.stack().settings().address());
        var client = customer.client();
        var path = "/v1/imports?accountId=" + customer.accountId();
        var file = protectedWorkbook(directory.resolve("statement.xls"));
        var uploads = shared.stack().settings().data().resolve("uploads/" + customer.tenant());

        var without = catchThrowableOfType(Refused.class, () -> client.upload(path, file));
        var wrong = catchThrowableOfType(Refused.class, () -> client.upload(path, file, "wrong"));
        var leftByRefusals = files(uploads);
        var id = client.upload(path, file, PASSWORD).get("importId").asString();
        var sealed = Files.readAllBytes(uploads.resolve(id + ".password"));
        client.post("/v1/imports/" + id + "/start");
        var done = new FileImport(client).finish(id, LIMIT, state -> {});

        assertThat(List.of(without.type(), wrong.type())).containsOnly("password-needed");
        assertThat(wrong.getMessage()).contains("password").endsWith(".");
        assertThat(leftByRefusals).isEmpty();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain(PASSWORD);
        assertThat(done.get("rowsAccepted").asInt()).isEqualTo(2);
        assertThat(client.get("/v1/transactions").get("items").valueStream())
                .extracting(
                        it -> it.get("amount").asString() + " " + it.get("description").asString())
                .containsExactlyInAnyOrder("-4.50 Kiosk", "2100.00 Salary");
        assertThat(files(uploads)).isEmpty();
        assertThat(hasKey(shared, id)).isFalse();
    }

    private static boolean hasKey(SharedStack shared, String importId) {
        var source = new PGSimpleDataSource();
        source.setUrl(shared.stack().settings().jdbcUrl("postgres"));
        return JdbcClient.create(source)
                .sql("select password_key is not null from import_file where import_id = ?")
                .param(UUID.fromString(importId))
                .query(Boolean.class)
                .single();
    }

    private static List<Path> files(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return List.of();
        }
        try (var found = Files.list(directory)) {
            return found.toList();
        }
    }

    private static Path protectedWorkbook(Path path) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(PASSWORD);
        try (var book = new HSSFWorkbook();
                var out = Files.newOutputStream(path)) {
            var sheet = book.createSheet("Statement");
            var rows =
                    List.of(
                            List.of("Date", "Description", "Amount"),
                            List.of("2026-01-13", "Kiosk", "-4.50"),
                            List.of("2026-01-14", "Salary", "2100.00"));
            for (var row = 0; row < rows.size(); row++) {
                var cells = sheet.createRow(row);
                for (var cell = 0; cell < rows.get(row).size(); cell++) {
                    cells.createCell(cell).setCellValue(rows.get(row).get(cell));
                }
            }
            book.write(out);
            return path;
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }
}
