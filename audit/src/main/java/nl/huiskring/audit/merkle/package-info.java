/** The Merkle tree of RFC 6962: hashing, growing, and proofs that anybody can check. Knows nothing of what is logged. */
@NullMarked
package nl.huiskring.audit.merkle;

import org.jspecify.annotations.NullMarked;
