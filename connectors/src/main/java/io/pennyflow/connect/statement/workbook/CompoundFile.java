package io.pennyflow.connect.statement.workbook;

import io.pennyflow.connect.statement.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** Files with streams inside: workbooks before 2007, and protected ones of any year. */
final class CompoundFile {
    /** Of rounds that make guessing a password slow; Excel makes 100,000. */
    private static final int ROUNDS = 1_000_000;

    private CompoundFile() {}

    static void read(Path file, @Nullable String password, Sheets sheets, Allowance allowance)
            throws IOException {
        try (var files = new POIFSFileSystem(file.toFile(), true)) {
            var root = files.getRoot();
            if (has(root, "EncryptedPackage")) {
                protectedXlsx(files, password, sheets, allowance);
            } else if (has(root, "Workbook") || has(root, "WORKBOOK")) {
                requireSize(file);
                Xls.read(root, password, sheets, allowance);
            } else if (has(root, "Book")) {
                throw Refusal.otherTable("a workbook of Excel 95 or older");
            } else {
                throw Refusal.foreign(name(root));
            }
        }
    }

    private static boolean has(DirectoryNode root, String entry) {
        return root.hasEntry(entry);
    }

    private static String name(DirectoryNode root) {
        if (has(root, "WordDocument")) {
            return "a Word document";
        }
        if (has(root, "PowerPoint Document")) {
            return "a PowerPoint presentation";
        }
        return has(root, "__properties_version1.0") ? "an e-mail message" : "an Office document";
    }

    private static void requireSize(Path file) throws IOException {
        if (Files.size(file) > Limits.XLS_BYTES) {
            throw Refusal.tooLarge("is an XLS larger than 32 MB");
        }
    }

    private static void protectedXlsx(
            POIFSFileSystem files, @Nullable String password, Sheets sheets, Allowance allowance)
            throws IOException {
        var info = new EncryptionInfo(files);
        if (info.getVerifier().getSpinCount() > ROUNDS) {
            throw Refusal.damaged();
        }
        var decryptor = info.getDecryptor();
        try {
            if (!opens(decryptor, password)) {
                throw Refusal.password(password);
            }
            unpack(decryptor, files, sheets, allowance);
        } catch (GeneralSecurityException e) {
            throw Refusal.damaged();
        }
    }

    /** Excel itself protects with a password everyone knows when only changing is forbidden. */
    private static boolean opens(Decryptor decryptor, @Nullable String password)
            throws GeneralSecurityException {
        return decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)
                || (password != null && decryptor.verifyPassword(password));
    }

    private static void unpack(
            Decryptor decryptor, POIFSFileSystem files, Sheets sheets, Allowance allowance)
            throws IOException, GeneralSecurityException {
        try (var plain = TemporaryFile.create()) {
            try (var in = allowance.counted(decryptor.getDataStream(files))) {
                Files.copy(in, plain.path(), StandardCopyOption.REPLACE_EXISTING);
            }
            Xlsx.read(plain.path(), sheets, allowance);
        }
    }
}
