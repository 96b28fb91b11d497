package io.pennyflow.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.pennyflow.local.rest.RestClient;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a person does on the first day, in a browser, with everything behind it real. */
@ExtendWith(SharedStack.Extension.class)
class PageIT {
    private static final String PASSWORD = "correct horse 4 staple";
    private static final BigDecimal OPENING = new BigDecimal("1000.00");
    private static final BigDecimal TOO_MUCH = new BigDecimal("612.00");
    private static final double TIMEOUT_MILLIS = 30_000;

    private final String email = UUID.randomUUID() + "@test.example";
    private final BankFile file = BankFile.of(YearMonth.now(Clock.systemUTC()).minusMonths(1));

    @BeforeAll
    static void bePatient() {
        PlaywrightAssertions.setDefaultAssertionTimeout(TIMEOUT_MILLIS);
    }

    @Test
    void goesFromABankFileToALiveDashboard(SharedStack shared, @TempDir Path directory)
            throws Exception {
        var address = shared.stack().settings().address();
        var path = directory.resolve("bank.ofx");
        Files.writeString(path, file.ofx(OPENING), StandardCharsets.US_ASCII);

        try (var chromium = Chromium.open()) {
            var page = chromium.page();
            page.navigate(address.toString());
            signUp(page);
            importFile(page, path);
            seeTheFigures(page);
            recategorize(page);
            seeTheRollupMove(page);
            var script = new RestClient(address);
            script.signIn(email, PASSWORD);
            payFarTooMuch(script);
            hearOfIt(page);
        }
    }

    private void signUp(Page page) {
        page.getByRole(AriaRole.LINK, named("Create account")).click();
        page.getByLabel("Household name").fill("The testers");
        page.getByLabel("Main currency").selectOption("EUR");
        page.getByLabel("Your name").fill("Test");
        page.getByLabel("Email").fill(email);
        page.getByLabel("Password").fill(PASSWORD);
        page.getByRole(AriaRole.BUTTON, named("Create account")).click();
    }

    private void importFile(Page page, Path path) {
        follow(page, "Import");
        page.locator("input[type=file]").setInputFiles(path);
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Checking");
        page.getByLabel("Balance before the first transaction").fill("1000");
        page.getByRole(AriaRole.BUTTON, named("Go on")).click();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^Import 12 ")))
                .click();
        assertThat(page.getByText("12 new, 0 already known, 0 rejected")).isVisible();
    }

    private void seeTheFigures(Page page) {
        follow(page, "Overview");
        assertThat(region(page, "Net worth")).containsText(text(OPENING.add(file.net())));
        page.getByRole(AriaRole.BUTTON, named("Previous month")).click();
        assertThat(region(page, "Spending")).containsText(text(file.spent()));
        assertThat(spentOn(page, "Entertainment")).containsText("12.99");
    }

    private static void recategorize(Page page) {
        follow(page, "Transactions");
        page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText("Netflix"))
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("Change category")))
                .click();
        page.getByRole(AriaRole.COMBOBOX, named("What was this for?")).fill("book");
        page.keyboard().press("Enter");
    }

    private static void seeTheRollupMove(Page page) {
        follow(page, "Overview");
        page.getByRole(AriaRole.BUTTON, named("Previous month")).click();
        assertThat(spentOn(page, "Shopping")).containsText("12.99");
        assertThat(spentOn(page, "Entertainment")).hasCount(0);
    }

    private void payFarTooMuch(RestClient script) {
        var account = script.get("/v1/accounts").get("items").get(0).get("accountId").asString();
        var unused =
                script.post(
                        "/v1/transactions",
                        Map.of(
                                "accountId",
                                account,
                                "bookedOn",
                                file.month().atDay(20).toString(),
                                "amount",
                                TOO_MUCH.negate().toPlainString(),
                                "currency",
                                "EUR",
                                "description",
                                "REWE SAGT DANKE"));
    }

    private void hearOfIt(Page page) {
        assertThat(region(page, "Needs a look")).containsText("Unusual amount at Rewe");
        assertThat(region(page, "Spending")).containsText(text(file.spent().add(TOO_MUCH)));
    }

    private static void follow(Page page, String place) {
        page.getByRole(AriaRole.NAVIGATION)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("^" + place)))
                .first()
                .click();
    }

    private static Locator region(Page page, String name) {
        return page.getByRole(AriaRole.REGION, named(name).setExact(true));
    }

    private static Locator spentOn(Page page, String category) {
        return region(page, "Spending")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("^" + category)));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static String text(BigDecimal amount) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.US))
                .format(amount);
    }
}
