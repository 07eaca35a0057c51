/**
 * The servers that a demo, a test or a small installation starts beside the hub - PostgreSQL, Artemis, Keycloak - and the
 * certificates they use. A larger installation points the hub at servers of its own and uses none of this.
 */
@NullMarked
package nl.huiskring.adapters.embedded;

import org.jspecify.annotations.NullMarked;
