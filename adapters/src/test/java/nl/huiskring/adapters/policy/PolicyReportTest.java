package nl.huiskring.adapters.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.huiskring.consent.PolicyRow;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.policy.Category;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class PolicyReportTest {
    private final String html = PolicyReport.html(PolicyFiles.POLICY);

    @Test
    void namesTheVersionAndEveryCategoryRecipientRuleAndSource() {
        assertThat(html).contains(PolicyFiles.POLICY.version());
        for (Category category : Category.values()) {
            assertThat(html).contains("<h2 id=\"" + category + "\">");
        }
        for (PartnerKind kind : PartnerKind.values()) {
            assertThat(html).contains("<th scope=\"col\">" + kind.code() + "</th>");
        }
        for (PolicyRow row : PolicyFiles.POLICY.rows()) {
            assertThat(html).contains(row.id(), row.warrant().source());
        }
    }

    @Test
    void saysItsLegalBasisInDutch() {
        Pattern english = Pattern.compile("\\b(the|and|with|who|its|not|only|own)\\b");
        assertThat(PolicyFiles.POLICY.rows())
                .extracting(row -> row.warrant().source())
                .noneMatch(source -> english.matcher(source).find());
    }

    @Test
    void isWellFormedWithOneRowPerCategoryOfARule() throws Exception {
        String xml = html.replace("<!DOCTYPE html>", "").replace("<meta charset=\"utf-8\">", "");

        Document page =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));

        long rules = PolicyFiles.POLICY.rows().stream()
                .mapToLong(row -> row.scope().categories().size())
                .sum();
        long heads = Category.values().length + 1L;
        assertThat(page.getElementsByTagName("tr").getLength()).isEqualTo(rules + heads + Category.values().length);
    }
}
