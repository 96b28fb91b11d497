package io.pennyflow.api.identity;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How sign-in defends itself.
 *
 * @param attemptsPerEmail attempts to sign in or up a minute with one email
 * @param attemptsPerAddress the same from one network address
 * @param hashesAtOnceMax passwords hashed at the same time; each takes 19 MiB
 */
@Validated
@ConfigurationProperties("pennyflow.identity")
record IdentitySettings(
        @DefaultValue("10") @Min(1) int attemptsPerEmail,
        @DefaultValue("30") @Min(1) int attemptsPerAddress,
        @DefaultValue("4") @Min(1) int hashesAtOnceMax) {}
