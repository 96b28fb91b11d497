package io.pennyflow.connect.statement;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks written for one test. */
final class WorkbookFixtures {
    private WorkbookFixtures() {}

    /** A statement of three rows below a title, with real days and numbers. */
    static void statement(Workbook book) {
        statement(book, "Transactions");
    }

    static void statement(Workbook book, String name) {
        var sheet = book.createSheet(name);
        row(sheet, 0, "Account statement of Northern Bank");
        row(sheet, 2, "Date", "Description", "Amount", "Balance");
        var day = style(book, "dd/mm/yyyy");
        var money = style(book, "#,##0.00");
        entry(sheet, 3, LocalDate.of(2026, 1, 13), "Kiosk, \"Nord\"", -4.5, 95.5, day, money);
        entry(sheet, 4, LocalDate.of(2026, 1, 14), "Salary\nJanuary", 1_000, 1_095.5, day, money);
        entry(sheet, 5, LocalDate.of(2026, 1, 15), "Rent", -900.1 - 0.2, 195.2, day, money);
    }

    static void entry(
            Sheet sheet,
            int index,
            LocalDate on,
            String text,
            double amount,
            double balance,
            CellStyle day,
            CellStyle money) {
        var row = sheet.createRow(index);
        row.createCell(0).setCellValue(on);
        row.getCell(0).setCellStyle(day);
        row.createCell(1).setCellValue(text);
        row.createCell(2).setCellValue(amount);
        row.getCell(2).setCellStyle(money);
        row.createCell(3).setCellValue(balance);
        row.getCell(3).setCellStyle(money);
    }

    static void row(Sheet sheet, int index, String... texts) {
        var row = sheet.createRow(index);
        for (var i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
    }

    static CellStyle style(Workbook book, String format) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    static byte[] xlsx(Consumer<Workbook> content) {
        return bytes(new XSSFWorkbook(), content);
    }

    static byte[] xls(Consumer<Workbook> content) {
        return bytes(new HSSFWorkbook(), content);
    }

    static byte[] bytes(Workbook book, Consumer<Workbook> content) {
        var out = new ByteArrayOutputStream();
        try (book) {
            content.accept(book);
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] protectedXlsx(byte[] plain, String password) {
        var out = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(password);
            try (var in = encryptor.getDataStream(files)) {
                in.write(plain);
            }
            files.writeFilesystem(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    static byte[] protectedXls(Consumer<Workbook> content, String password) {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try {
            return xls(content);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    /** A ZIP with one more part, or with another content of a part it has. */
    static byte[] with(byte[] zip, String name, String content) {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip));
                var copy = new ZipOutputStream(out)) {
            for (var part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                if (!part.getName().equals(name)) {
                    put(copy, part.getName(), in.readAllBytes());
                }
            }
            put(copy, name, content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] zip(Map<String, String> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
