@NullMarked
package nl.huiskring.casework.sharing;

import org.jspecify.annotations.NullMarked;
