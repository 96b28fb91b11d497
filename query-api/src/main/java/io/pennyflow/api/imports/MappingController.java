package io.pennyflow.api.imports;

import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is remembered of columns, to look at and to have forgotten. */
@RestController
@RequestMapping("/v1/mappings")
class MappingController {
    private final TenantScope scope;
    private final SavedMappings mappings;

    MappingController(TenantScope scope, SavedMappings mappings) {
        this.scope = scope;
        this.mappings = mappings;
    }

    @GetMapping
    Page list(TenantId tenant) {
        return new Page(scope.as(tenant, mappings::list));
    }

    @DeleteMapping("/{mappingId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forget(TenantId tenant, @PathVariable UUID mappingId) {
        scope.run(tenant, () -> mappings.forget(mappingId));
    }

    /** All of them; nobody has more than fit on one page. */
    record Page(List<SavedMapping> items) {}
}
