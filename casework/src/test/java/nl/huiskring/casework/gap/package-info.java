@NullMarked
package nl.huiskring.casework.gap;

import org.jspecify.annotations.NullMarked;
