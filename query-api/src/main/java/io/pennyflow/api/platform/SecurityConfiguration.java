package io.pennyflow.api.platform;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may call what: the page and sign-in are open, everything else needs a session. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String UNSUBSCRIPTION = "/v1/alerts/unsubscription";

    @Bean
    SecurityContextRepository contexts() {
        return new HttpSessionSecurityContextRepository();
    }

    /** Also refuses the one character that no database column takes. */
    @Bean
    StrictHttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
        return firewall;
    }

    @Bean
    SecurityFilterChain api(
            HttpSecurity http,
            SecurityContextRepository contexts,
            Idempotency idempotency,
            ProblemWriter problems)
            throws Exception {
        // Mail programs post it for their reader, with nothing but the link of a letter.
        return http.csrf(it -> it.spa().ignoringRequestMatchers(UNSUBSCRIPTION))
                .securityContext(it -> it.securityContextRepository(contexts))
                .sessionManagement(it -> it.sessionFixation(fixation -> fixation.none()))
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(
                        it ->
                                it.requestMatchers("/v1/users", "/v1/session", "/v1/health")
                                        .permitAll()
                                        .requestMatchers(HttpMethod.POST, UNSUBSCRIPTION)
                                        .permitAll()
                                        .requestMatchers(HttpMethod.GET, "/v1/calendars/**")
                                        .permitAll()
                                        .requestMatchers("/v1/openapi/**")
                                        .permitAll()
                                        .requestMatchers("/v1/**")
                                        .authenticated()
                                        .anyRequest()
                                        .permitAll())
                .headers(
                        it ->
                                it.contentSecurityPolicy(
                                                policy ->
                                                        policy.policyDirectives(
                                                                CONTENT_SECURITY_POLICY))
                                        .referrerPolicy(
                                                policy ->
                                                        policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .exceptionHandling(
                        it ->
                                it.authenticationEntryPoint(
                                                (request, response, cause) ->
                                                        problems.write(response, new NotSignedIn()))
                                        .accessDeniedHandler(
                                                (request, response, cause) ->
                                                        problems.write(response, new Forged())))
                .addFilterAfter(idempotency, BasicAuthenticationFilter.class)
                .build();
    }

    /** A write without the token that only our own page can read. */
    static final class Forged extends ApiException {
        Forged() {
            super(
                    HttpStatus.FORBIDDEN,
                    "csrf-token-missing",
                    "Send the cookie XSRF-TOKEN again as the header X-XSRF-TOKEN.");
        }
    }
}
