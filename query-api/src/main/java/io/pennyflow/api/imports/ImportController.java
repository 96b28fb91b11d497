package io.pennyflow.api.imports;

import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import io.pennyflow.api.platform.UserId;
import io.pennyflow.api.platform.ValidationFailed;
import io.pennyflow.connect.statement.DateOrder;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files people import: upload, look, correct, start, follow. */
@RestController
@RequestMapping("/v1/imports")
class ImportController {
    private static final int PASSWORD_MOST = 200;

    private final TenantScope scope;
    private final ImportRepository imports;
    private final PrepareImport prepare;
    private final StartImport start;
    private final UndoImport undos;

    ImportController(
            TenantScope scope,
            ImportRepository imports,
            PrepareImport prepare,
            StartImport start,
            UndoImport undos) {
        this.scope = scope;
        this.imports = imports;
        this.prepare = prepare;
        this.start = start;
        this.undos = undos;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Import upload(
            TenantId tenant,
            @RequestParam(required = false) @Nullable UUID accountId,
            @RequestParam MultipartFile file,
            @RequestPart(required = false) @Nullable String password) {
        var given = password == null || password.isEmpty() ? null : password;
        if (given != null && given.length() > PASSWORD_MOST) {
            throw new ValidationFailed("password", "password is longer than 200 characters.");
        }
        return get(tenant, prepare.receive(tenant, accountId, file, given));
    }

    @PutMapping("/{importId}/account")
    Import move(TenantId tenant, @PathVariable UUID importId, @RequestBody Move move) {
        if (move.accountId() == null) {
            throw new ValidationFailed("accountId", "accountId is missing.");
        }
        prepare.move(tenant, importId, move.accountId());
        return get(tenant, importId);
    }

    /** Of a file that holds several. */
    @PutMapping("/{importId}/accounts")
    Import route(
            TenantId tenant, @PathVariable UUID importId, @RequestBody AccountsRequest accounts) {
        prepare.route(tenant, importId, accounts);
        return get(tenant, importId);
    }

    @PutMapping("/{importId}/mapping")
    Import remap(
            TenantId tenant, @PathVariable UUID importId, @RequestBody MappingRequest mapping) {
        prepare.remap(tenant, importId, mapping.toMapping());
        return get(tenant, importId);
    }

    /** Of a file that leaves something open. */
    @PutMapping("/{importId}/answer")
    Import answer(TenantId tenant, @PathVariable UUID importId, @RequestBody Reply reply) {
        if (reply.dates() == null) {
            throw new ValidationFailed("dates", "dates is missing.");
        }
        prepare.answer(tenant, importId, reply.dates());
        return get(tenant, importId);
    }

    /** With the answer, if it was not given before. */
    @PostMapping("/{importId}/start")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Import start(
            TenantId tenant,
            @PathVariable UUID importId,
            @RequestParam(defaultValue = "false") boolean anyway,
            @RequestBody(required = false) @Nullable Reply reply) {
        if (reply != null && reply.dates() != null) {
            prepare.answer(tenant, importId, reply.dates());
        }
        start.start(tenant, importId, anyway);
        return get(tenant, importId);
    }

    @GetMapping
    Imports list(TenantId tenant) {
        return new Imports(scope.as(tenant, imports::list));
    }

    @GetMapping("/{importId}")
    Import get(TenantId tenant, @PathVariable UUID importId) {
        return scope.as(tenant, () -> imports.show(importId))
                .orElseThrow(() -> new Refusals.ImportNotFound(importId));
    }

    @DeleteMapping("/{importId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(TenantId tenant, @PathVariable UUID importId) {
        prepare.discard(tenant, importId);
    }

    @PostMapping("/{importId}/undo")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Import undo(TenantId tenant, UserId user, @PathVariable UUID importId, @RequestBody Undo undo) {
        undos.undo(tenant, user, importId, Boolean.TRUE.equals(undo.keepEdited()));
        return get(tenant, importId);
    }

    /** It counts again. */
    @DeleteMapping("/{importId}/undo")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Import takeUndoBack(TenantId tenant, @PathVariable UUID importId) {
        undos.takeBack(tenant, importId);
        return get(tenant, importId);
    }

    record Move(@Nullable UUID accountId) {}

    /** Which of day and month comes first. */
    record Reply(@Nullable DateOrder dates) {}

    /** Whether what a person edited stays; it does not unless they say so. */
    record Undo(@Nullable Boolean keepEdited) {}

    record Imports(List<Import> items) {}
}
