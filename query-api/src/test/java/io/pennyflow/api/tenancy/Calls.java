package io.pennyflow.api.tenancy;

import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every call the API answers, read from its own routing table: new ones are there by themselves.
 */
final class Calls {
    private final UUID id;
    private final Examples examples;

    private Calls(UUID id) {
        this.id = id;
        this.examples = new Examples(id);
    }

    /** All of them, naming {@code id} wherever an id can stand. */
    static List<Call> naming(UUID id, ApplicationContext context) {
        var routes =
                context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        var calls = new ArrayList<Call>();
        routes.getHandlerMethods()
                .forEach((route, handler) -> calls.addAll(new Calls(id).of(route, handler)));
        return calls;
    }

    private List<Call> of(RequestMappingInfo route, HandlerMethod handler) {
        var calls = new ArrayList<Call>();
        for (var path : route.getPatternValues()) {
            if (!path.startsWith("/v1/") || path.startsWith("/v1/openapi")) {
                continue;
            }
            for (var method : route.getMethodsCondition().getMethods()) {
                calls.add(call(method.name(), path, route, handler));
            }
        }
        return calls;
    }

    private Call call(String method, String path, RequestMappingInfo route, HandlerMethod handler) {
        var query = new StringBuilder();
        Object body = null;
        var upload = false;
        var namesAnId = path.contains("{");
        var ofTenant = false;
        for (var parameter : handler.getMethodParameters()) {
            var type = parameter.getParameterType();
            ofTenant |= type == TenantId.class;
            upload |= type == MultipartFile.class;
            if (parameter.hasParameterAnnotation(RequestBody.class)) {
                body = examples.of(type);
                namesAnId |= Examples.hasId(type);
            } else if (parameter.hasParameterAnnotation(RequestParam.class)) {
                append(query, parameter);
                namesAnId |= type == UUID.class;
            } else if (isFilter(parameter)) {
                examples.filter(type).forEach((name, value) -> append(query, name, value));
            }
        }
        var produces = route.getProducesCondition().getProducibleMediaTypes();
        return new Call(
                method + " " + path,
                method,
                path.replaceAll("\\{[^}]+}", id.toString()) + query,
                produces.isEmpty() ? null : produces.iterator().next().toString(),
                body,
                upload,
                namesAnId,
                ofTenant);
    }

    private static boolean isFilter(MethodParameter parameter) {
        var type = parameter.getParameterType();
        return type.isRecord()
                && type != TenantId.class
                && type != UserId.class
                && !parameter.hasParameterAnnotation(PathVariable.class)
                && !parameter.hasParameterAnnotation(RequestHeader.class);
    }

    private void append(StringBuilder query, MethodParameter parameter) {
        var type = parameter.getParameterType();
        var annotation = parameter.getParameterAnnotation(RequestParam.class);
        var isNeeded =
                annotation != null
                        && annotation.required()
                        && annotation.defaultValue().equals(ValueConstants.DEFAULT_NONE);
        if (type != MultipartFile.class && (isNeeded || type == UUID.class)) {
            var name = nameOf(parameter, annotation);
            append(query, name, String.valueOf(examples.of(name, type)));
        }
    }

    private static String nameOf(MethodParameter parameter, @Nullable RequestParam annotation) {
        return annotation == null || annotation.name().isEmpty()
                ? parameter.getParameter().getName()
                : annotation.name();
    }

    private static void append(StringBuilder query, String name, String value) {
        query.append(query.isEmpty() ? "?" : "&").append(name).append("=").append(value);
    }
}
