package nl.huiskring.hub.server;

import nl.huiskring.adapters.policy.PolicyLoader;
import nl.huiskring.adapters.rules.RuleFiles;
import nl.huiskring.adapters.storage.PostgresCasebook;
import nl.huiskring.adapters.storage.PostgresCases;
import nl.huiskring.adapters.storage.Vault;
import nl.huiskring.casework.alert.Thresholds;
import nl.huiskring.casework.sharing.SharingTable;
import nl.huiskring.casework.store.Cases;
import nl.huiskring.consent.DecisionPoint;
import nl.huiskring.household.match.MatchModel;
import nl.huiskring.household.match.Matcher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything that decides or advises: the policy, the rules, the matcher, and the books they keep. */
@Configuration(proxyBeanMethods = false)
class PolicyWiring {
    /** A policy that cannot be proven does not load, and without one the hub does not start. */
    @Bean
    DecisionPoint decisionPoint(HubSettings settings) {
        return new DecisionPoint(PolicyLoader.load(settings.config().resolve("policy")));
    }

    @Bean
    Thresholds thresholds(HubSettings settings) {
        return RuleFiles.thresholds(settings.config().resolve("alert-rules").resolve(settings.region() + ".yml"));
    }

    @Bean
    SharingTable sharingTable(HubSettings settings) {
        return RuleFiles.sharing(settings.config().resolve("sharing").resolve("sharing.yml"));
    }

    @Bean
    Matcher matcher() {
        return new Matcher(MatchModel.live());
    }

    @Bean
    PostgresCasebook casebook(JdbcTemplate jdbc, Vault vault) {
        return new PostgresCasebook(jdbc, vault);
    }

    @Bean
    Cases cases(JdbcClient jdbc) {
        return new PostgresCases(jdbc);
    }
}
