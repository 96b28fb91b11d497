package io.pennyflow.api.imports;

import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import java.util.List;
import java.util.UUID;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files people import: upload, look, correct, start, follow. */
@RestController
@RequestMapping("/v1/imports")
class ImportController {
    private final TenantScope scope;
    private final ImportRepository imports;
    private final PrepareImport prepare;
    private final StartImport start;

    ImportController(
            TenantScope scope, ImportRepository imports, PrepareImport prepare, StartImport start) {
        this.scope = scope;
        this.imports = imports;
        this.prepare = prepare;
        this.start = start;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Import upload(TenantId tenant, @RequestParam UUID accountId, @RequestParam MultipartFile file) {
        return get(tenant, prepare.receive(tenant, accountId, file));
    }

    @PutMapping("/{importId}/mapping")
    Import remap(
            TenantId tenant, @PathVariable UUID importId, @RequestBody MappingRequest mapping) {
        prepare.remap(tenant, importId, mapping.toMapping());
        return get(tenant, importId);
    }

    @PostMapping("/{importId}/start")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Import start(
            TenantId tenant,
            @PathVariable UUID importId,
            @RequestParam(defaultValue = "false") boolean anyway) {
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

    record Imports(List<Import> items) {}
}
