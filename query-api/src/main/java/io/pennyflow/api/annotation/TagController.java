package io.pennyflow.api.annotation;

import io.pennyflow.api.annotation.AnnotationRepository.Tag;
import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The tags a household uses, to choose from. */
@RestController
@RequestMapping("/v1/tags")
class TagController {
    static final int MOST = 500;

    private final TenantScope scope;
    private final AnnotationRepository repository;

    TagController(TenantScope scope, AnnotationRepository repository) {
        this.scope = scope;
        this.repository = repository;
    }

    @GetMapping
    Tags list(TenantId tenant) {
        return new Tags(scope.as(tenant, () -> repository.tags(MOST)));
    }

    record Tags(List<Tag> items) {}
}
