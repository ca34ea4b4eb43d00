package org.pactmap.project;

import org.pactmap.agreement.Label;
import org.pactmap.view.View;

/// What was seen, by name, to come back to. Theme and language of the map are those of whoever looks at it.
///
/// @param id by which files and commands know it
public record SavedView(String id, Label name, View view) {}
