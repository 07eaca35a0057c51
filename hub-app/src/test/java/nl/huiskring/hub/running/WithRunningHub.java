package nl.huiskring.hub.running;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives the tests of a class the running hub, or a fresh look at it, as a parameter. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(WithRunningHub.Giver.class)
public @interface WithRunningHub {

    /** Starts the hub when it is asked for the first time; JUnit closes it after the last test. */
    final class Giver implements ParameterResolver {
        private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(RunningHub.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            Class<?> type = parameter.getParameter().getType();
            return type == RunningHub.class || type == Scene.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            RunningHub hub = context.getRoot()
                    .getStore(SPACE)
                    .computeIfAbsent(RunningHub.class, key -> RunningHub.start(), RunningHub.class);
            return parameter.getParameter().getType() == Scene.class ? hub.scene() : hub;
        }
    }
}
