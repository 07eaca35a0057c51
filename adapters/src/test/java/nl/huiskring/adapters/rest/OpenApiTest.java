package nl.huiskring.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.huiskring.casework.counts.Counted;
import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.message.MessageType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description says what the program does, and the program does what the description says. */
class OpenApiTest {
    private final PartnerInterface server = PartnerInterface.SHARED;
    private final JsonNode description =
            JsonMapper.shared().readTree(server.get("/v1/openapi.json").body());

    @Test
    void hasTheVersionThatEveryAnswerCarries() {
        assertThat(description.at("/info/version").asString()).isEqualTo(ApiVersion.VALUE);
        assertThat(description.at("/openapi").asString()).startsWith("3.1.");
    }

    @Test
    void namesEveryRouteOfTheProgramAndNoOther() {
        Set<String> described = new HashSet<>();
        description
                .at("/paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method ->
                                described.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
        assertThat(described).containsExactlyInAnyOrderElementsOf(routes());
    }

    private Set<String> routes() {
        return server.context.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(info -> info.getPatternValues().stream()
                        .filter(path -> path.startsWith("/v1/"))
                        .map(path -> method(info) + " " + path))
                .collect(Collectors.toSet());
    }

    private static String method(RequestMappingInfo info) {
        assertThat(info.getMethodsCondition().getMethods()).hasSize(1);
        return info.getMethodsCondition().getMethods().iterator().next().name();
    }

    @ParameterizedTest
    @EnumSource(value = MessageType.class, mode = EnumSource.Mode.EXCLUDE, names = "HUISHOUD_SIGNAAL")
    void describesTheFieldsOfEveryMessage(MessageType type) {
        JsonNode content = schema(type.word()).at("/properties/inhoud");
        Set<String> allowed =
                words(Arrays.stream(Field.values()).filter(type::allows).toList());
        assertThat(content.at("/properties").propertyNames()).containsExactlyInAnyOrderElementsOf(allowed);
        assertThat(texts(content.path("required"))).containsExactlyInAnyOrderElementsOf(words(type.required()));
        assertThat(content.at("/additionalProperties").asBoolean(true)).isFalse();
        for (Field field : Field.values()) {
            if (type.allows(field) && !field.codes().isEmpty()) {
                assertThat(codes(content.at("/properties/" + field.word())))
                        .containsExactlyInAnyOrderElementsOf(field.codes());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(MessageType.class)
    void describesAnEventForEveryMessage(MessageType type) {
        JsonNode event = schema(type.word() + "Gebeurtenis").at("/allOf/1/properties");
        assertThat(event.at("/type/const").asString()).isEqualTo(CloudEvents.type(type));
        assertThat(event.at("/data/$ref").asString()).isEqualTo("#/components/schemas/" + type.word());
        String body = "/requestBody/content/application~1cloudevents+json/schema";
        List<String> inbound = new ArrayList<>();
        description
                .at("/paths/~1v1~1events/post" + body + "/oneOf")
                .forEach(each -> inbound.add(each.path("$ref").asString()));
        String name = "#/components/schemas/" + type.word() + "Gebeurtenis";
        if (type == MessageType.HUISHOUD_SIGNAAL) {
            assertThat(inbound).doesNotContain(name);
            assertThat(description
                            .at("/webhooks/huishoudsignaal/post" + body + "/$ref")
                            .asString())
                    .isEqualTo(name);
        } else {
            assertThat(inbound).contains(name);
        }
    }

    @Test
    void namesEveryErrorCode() {
        assertThat(texts(schema("FoutCode").path("enum")))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(ErrorCode.values()).map(ErrorCode::code).toList());
        Set<String> statuses = Arrays.stream(ErrorCode.values())
                .map(code -> Integer.toString(code.httpStatus()))
                .collect(Collectors.toSet());
        assertThat(description.at("/components/responses").propertyNames()).containsAll(statuses);
    }

    @Test
    void namesEverythingThatIsCounted() {
        assertThat(texts(schema("TellingSoortCode").path("enum")))
                .containsExactlyElementsOf(
                        Arrays.stream(Counted.values()).map(Counted::word).toList());
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<JsonNode> references = new ArrayList<>(description.findValues("$ref"));
        assertThat(references).isNotEmpty();
        assertThat(references)
                .allSatisfy(reference -> assertThat(description
                                .at(reference.asString().substring(1))
                                .isMissingNode())
                        .isFalse());
    }

    private JsonNode schema(String name) {
        return description.at("/components/schemas/" + name);
    }

    private List<String> codes(JsonNode property) {
        JsonNode item = property.has("oneOf") ? property.at("/oneOf/0") : property;
        return texts(description.at(item.path("$ref").asString().substring(1)).path("enum"));
    }

    private static Set<String> words(Collection<Field> fields) {
        return fields.stream().map(Field::word).collect(Collectors.toSet());
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.asString()));
        return texts;
    }
}
