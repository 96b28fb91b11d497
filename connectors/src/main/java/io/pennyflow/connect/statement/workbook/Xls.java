package io.pennyflow.connect.statement.workbook;

import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/** Workbooks of Excel 97 to 2003, record by record; only their table of texts is held. */
final class Xls implements HSSFListener {
    private final Sheets sheets;
    private final Allowance allowance;
    private final FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(this);
    private @Nullable SSTRecord strings;
    private @Nullable SheetText sheet;
    private @Nullable FormulaRecord awaiting;
    private boolean from1904;
    private int row;

    private Xls(Sheets sheets, Allowance allowance) {
        this.sheets = sheets;
        this.allowance = allowance;
    }

    static void read(
            DirectoryNode root, @Nullable String password, Sheets sheets, Allowance allowance)
            throws IOException {
        var request = new HSSFRequest();
        request.addListenerForAllRecords(new Xls(sheets, allowance).formats);
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try {
            new HSSFEventFactory().processWorkbookEvents(request, root);
        } catch (EncryptedDocumentException e) {
            throw Refusal.password(password);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Override
    public void processRecord(Record next) {
        allowance.checkTime();
        if (next instanceof BOFRecord begin) {
            sheet = begin.getType() == BOFRecord.TYPE_WORKSHEET ? sheets.begin() : null;
            row = -1;
        } else if (next instanceof EOFRecord) {
            sheet = null;
        } else if (next instanceof SSTRecord texts) {
            strings = texts;
        } else if (next instanceof DateWindow1904Record window) {
            from1904 = window.getWindowing() == 1;
        } else if (next instanceof StringRecord text) {
            string(text);
        } else if (next instanceof CellValueRecordInterface cell) {
            cell(cell);
        }
    }

    private void string(StringRecord text) {
        if (awaiting != null) {
            put(awaiting, text.getString());
            awaiting = null;
        }
    }

    private void cell(CellValueRecordInterface cell) {
        if (cell instanceof LabelSSTRecord label) {
            put(cell, text(label.getSSTIndex()));
        } else if (cell instanceof NumberRecord number) {
            number(cell, number.getValue());
        } else if (cell instanceof RKRecord number) {
            number(cell, number.getRKNumber());
        } else if (cell instanceof FormulaRecord formula) {
            formula(formula);
        } else if (cell instanceof BoolErrRecord either) {
            put(cell, either.isBoolean() ? bool(either.getBooleanValue()) : error(either));
        }
    }

    private void formula(FormulaRecord formula) {
        awaiting = formula.hasCachedResultString() ? formula : null;
        switch (formula.getCachedResultTypeEnum()) {
            case NUMERIC -> number(formula, formula.getValue());
            case BOOLEAN -> put(formula, bool(formula.getCachedBooleanValue()));
            default -> {} // A text comes next; an error is no value.
        }
    }

    private String text(int index) {
        return strings == null || index < 0 || index >= strings.getNumUniqueStrings()
                ? ""
                : strings.getString(index).getString();
    }

    private static String bool(boolean value) {
        return value ? "TRUE" : "FALSE";
    }

    private static String error(BoolErrRecord cell) {
        var code = cell.getErrorValue();
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "";
    }

    private void number(CellValueRecordInterface cell, double value) {
        var index = formats.getFormatIndex(cell);
        var text = formats.getFormatString(cell);
        var format = text == null ? CellFormat.GENERAL : CellFormat.of(index, text);
        put(cell, format.show(Double.toString(value), from1904));
    }

    private void put(CellValueRecordInterface cell, String text) {
        if (sheet != null) {
            if (cell.getRow() != row) {
                row = cell.getRow();
                sheet.row(row + 1);
            }
            sheet.cell(cell.getColumn(), text);
        }
    }
}
