/** How names are written and misspelt in the Netherlands: folding, voorvoegsels, call names, codes, string distance. */
@NullMarked
package nl.huiskring.household.name;

import org.jspecify.annotations.NullMarked;
