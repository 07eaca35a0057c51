package nl.huiskring.adapters.policy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.dmn.model.api.DRGElement;
import org.kie.dmn.model.api.Decision;
import org.kie.dmn.model.api.InputData;
import org.kie.dmn.validation.DMNValidator;
import org.kie.dmn.validation.DMNValidator.Validation;
import org.kie.internal.io.ResourceFactory;

/** One DMN file, valid for KIE, with its tables and with KIE's own reading of them. */
record DmnFile(String name, DMNRuntime runtime, DMNModel model, List<PolicyTable> tables) {

    static DmnFile read(Path path, DMNValidator validator) {
        String name = path.getFileName().toString();
        String xml = text(path, name);
        refuseErrors(
                name,
                validator.validate(
                        new StringReader(xml),
                        Validation.VALIDATE_SCHEMA,
                        Validation.VALIDATE_MODEL,
                        Validation.ANALYZE_DECISION_TABLE));
        DMNRuntime runtime = runtime(name, xml);
        DMNModel model = runtime.getModels().getFirst();
        refuseErrors(name, model.getMessages());
        return new DmnFile(name, runtime, model, tables(name, model));
    }

    private static DMNRuntime runtime(String name, String xml) {
        Resource resource = ResourceFactory.newByteArrayResource(xml.getBytes(StandardCharsets.UTF_8));
        resource.setSourcePath(name);
        return DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(resource))
                .getOrElseThrow(cause -> new PolicyRefused(name, "", List.of(), "KIE: " + cause.getMessage()));
    }

    private static List<PolicyTable> tables(String name, DMNModel model) {
        for (DRGElement element : model.getDefinitions().getDrgElement()) {
            if (!(element instanceof Decision) && !(element instanceof InputData)) {
                throw new PolicyRefused(name, element.getName(), List.of(), "a policy has decision tables only");
            }
        }
        return model.getDefinitions().getDrgElement().stream()
                .filter(Decision.class::isInstance)
                .map(Decision.class::cast)
                .map(decision -> TableReader.read(name, decision))
                .toList();
    }

    private static void refuseErrors(String name, List<DMNMessage> messages) {
        for (DMNMessage message : messages) {
            if (message.getSeverity() == DMNMessage.Severity.ERROR) {
                throw new PolicyRefused(name, "", List.of(), "KIE: " + message.getText());
            }
        }
    }

    private static String text(Path path, String name) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new PolicyRefused(name, "", List.of(), "the file cannot be read as UTF-8 text");
        }
    }
}
