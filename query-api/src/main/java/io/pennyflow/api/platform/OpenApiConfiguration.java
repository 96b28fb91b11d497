package io.pennyflow.api.platform;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the calls says of all of them. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {
    static {
        // Taken from the session, never sent.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(TenantId.class, UserId.class);
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(
                        new Info()
                                .title("Pennyflow")
                                .version("v1")
                                .description(
                                        "Money is a string, days are YYYY-MM-DD, instants are UTC."
                                                + " Every refusal is problem+json. A write sends"
                                                + " the cookie XSRF-TOKEN again as the header"
                                                + " X-XSRF-TOKEN; a POST may carry"
                                                + " Idempotency-Key."));
    }
}
