@NullMarked
package nl.huiskring.casework.clock;

import org.jspecify.annotations.NullMarked;
