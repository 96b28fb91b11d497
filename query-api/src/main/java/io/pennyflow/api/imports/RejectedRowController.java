package io.pennyflow.api.imports;

import io.pennyflow.api.platform.SafeCsv;
import io.pennyflow.api.platform.Sentence;
import io.pennyflow.api.platform.Sentences;
import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.ValidationFailed;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Every rejected row with its reason, to look at or to download. */
@RestController
@RequestMapping("/v1/imports/{importId}/rejected")
class RejectedRowController {
    private static final int DOWNLOAD_PAGE = 1_000;
    private static final String CSV = "text/csv";

    private final RejectedRows rows;

    RejectedRowController(RejectedRows rows) {
        this.rows = rows;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    Page list(
            TenantId tenant,
            @PathVariable UUID importId,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit) {
        rows.requireImport(tenant, importId);
        return Page.of(rows.page(tenant, importId, line(cursor), limit), limit);
    }

    /** Streams page by page, so that a million rows need no more memory than a thousand. */
    @GetMapping(produces = CSV)
    void download(TenantId tenant, @PathVariable UUID importId, HttpServletResponse response)
            throws IOException {
        rows.requireImport(tenant, importId);
        response.setContentType(CSV + ";charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rejected-rows.csv\"");
        var out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        out.write(SafeCsv.line("line", "reason", "content"));
        var page = rows.page(tenant, importId, 0, DOWNLOAD_PAGE);
        while (!page.isEmpty()) {
            for (var row : page) {
                out.write(SafeCsv.line(row.line(), row.reason(), row.content()));
            }
            page = rows.page(tenant, importId, page.get(page.size() - 1).line(), DOWNLOAD_PAGE);
        }
        out.flush();
    }

    private static int line(@Nullable String cursor) {
        try {
            return cursor == null ? 0 : Integer.parseInt(cursor);
        } catch (NumberFormatException e) {
            throw new ValidationFailed("cursor", "cursor is not one that a page gave as next.");
        }
    }

    /**
     * A page of the list.
     *
     * @param next null on the last page
     */
    record Page(List<Shown> items, @Nullable String next) {
        static Page of(List<RejectedRows.Row> items, int limit) {
            var full = items.size() == limit;
            return new Page(
                    items.stream().map(Shown::of).toList(),
                    full ? String.valueOf(items.get(limit - 1).line()) : null);
        }
    }

    /** A row with its reason also for whoever says it in another language. */
    record Shown(int line, String reason, String content, @Nullable Sentence reasonSentence) {
        static Shown of(RejectedRows.Row row) {
            return new Shown(row.line(), row.reason(), row.content(), Sentences.of(row.reason()));
        }
    }
}
