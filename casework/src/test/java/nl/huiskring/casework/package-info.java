@NullMarked
package nl.huiskring.casework;

import org.jspecify.annotations.NullMarked;
