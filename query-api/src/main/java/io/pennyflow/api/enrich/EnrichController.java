package io.pennyflow.api.enrich;

import io.pennyflow.api.platform.TenantId;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells merchant and category of what is asked about; nothing of it is stored. */
@RestController
@RequestMapping("/v1/enrich")
class EnrichController {

    /** In the order of the request. */
    @PostMapping
    EnrichedList enrich(TenantId tenant, @RequestBody EnrichRequest request) {
        var enricher = new Enricher();
        return new EnrichedList(request.validated().stream().map(enricher::enrich).toList());
    }

    record EnrichedList(List<Enriched> items) {}
}
