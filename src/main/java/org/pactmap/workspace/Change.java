package org.pactmap.workspace;

/// Something that happened, and the workspace that follows from it.
///
/// What kind a change is says where it comes from: a [Look] is the user's, a [Notice] brings a result.
public sealed interface Change permits Look, Notice {

    Workspace after(Workspace before);
}
