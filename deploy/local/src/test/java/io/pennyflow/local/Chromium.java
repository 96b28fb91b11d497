package io.pennyflow.local;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A browser: the system's Chromium where there is one, else the one Playwright brings. */
final class Chromium implements AutoCloseable {
    private static final double TIMEOUT_MILLIS = 30_000;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chromium open() {
        var installed = installed();
        var environment =
                installed.isPresent()
                        ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
                        : Map.<String, String>of();
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        var options =
                new BrowserType.LaunchOptions()
                        .setHeadless(true)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu"));
        installed.ifPresent(options::setExecutablePath);
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    private static Optional<Path> installed() {
        return Stream.of(
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A page of somebody in Berlin who reads English, on a desk. */
    Page page() {
        BrowserContext context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setLocale("en-US")
                                .setTimezoneId("Europe/Berlin")
                                .setViewportSize(1440, 900));
        context.setDefaultTimeout(TIMEOUT_MILLIS);
        return context.newPage();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
