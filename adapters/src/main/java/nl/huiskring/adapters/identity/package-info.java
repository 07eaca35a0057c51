/** Who a certificate stands for; used by every transport over TLS. */
@NullMarked
package nl.huiskring.adapters.identity;

import org.jspecify.annotations.NullMarked;
