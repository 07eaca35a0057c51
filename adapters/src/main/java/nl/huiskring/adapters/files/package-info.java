/**
 * Files: a folder for each partner, with CSV coming in, receipts, rejects and signals going out. What the messages say is read by
 * {@code contract}; here are tables and folders only.
 */
@NullMarked
package nl.huiskring.adapters.files;

import org.jspecify.annotations.NullMarked;
