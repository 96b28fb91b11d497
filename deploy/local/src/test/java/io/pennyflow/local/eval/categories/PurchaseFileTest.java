package io.pennyflow.local.eval.categories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PurchaseFileTest {
    @Test
    void countsWhatACardPaidAsMoneyThatLeaves(@TempDir Path folder) throws IOException {
        var file =
                file(
                        folder,
                        "date,amount,description,mcc\n2024-03-02,9.50,\"corner, cafe\",5814\n");

        var purchase = PurchaseFile.read(file, "mcc").get(0);

        assertThat(purchase.amount()).isEqualByComparingTo("-9.50");
        assertThat(purchase.description()).isEqualTo("corner, cafe");
        assertThat(purchase.label()).isEqualTo("5814");
    }

    @Test
    void saysWhichLineIsNoPurchase(@TempDir Path folder) throws IOException {
        var file = file(folder, "date,amount,description,mcc\n2024-03-02,nine,cafe,5814\n");

        assertThatThrownBy(() -> PurchaseFile.read(file, "mcc")).hasMessageContaining("Line 2");
    }

    @Test
    void saysWhichColumnIsMissing(@TempDir Path folder) throws IOException {
        var file = file(folder, "date,amount,text\n");

        assertThatThrownBy(() -> PurchaseFile.read(file, "mcc"))
                .hasMessageContaining("no column 'description'");
    }

    private static Path file(Path folder, String content) throws IOException {
        return Files.writeString(folder.resolve("purchases.csv"), content);
    }
}
