package io.pennyflow.api.local;

import io.pennyflow.api.fixture.WithApi;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the {@link ApiWithBroker} of this run: started with the first, stopped at the end.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(WithBroker.OfRun.class)
public @interface WithBroker {

    /** Hands it out. */
    final class OfRun implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == ApiWithBroker.class;
        }

        @Override
        public ApiWithBroker resolveParameter(ParameterContext parameter, ExtensionContext test) {
            var api = WithApi.OfRun.of(test);
            return test.getRoot()
                    .getStore(ExtensionContext.Namespace.create(WithBroker.class))
                    .computeIfAbsent(
                            ApiWithBroker.class,
                            key -> ApiWithBroker.start(api),
                            ApiWithBroker.class);
        }
    }
}
