package org.pactmap.workspace;

/// Something that happened, and the workspace that follows from it.
///
/// What kind a change is says where it comes from: a [Look] changes what is looked at and an [Edit] the project,
/// [Travel] goes back and forth in either, and a [Notice] brings a result.
public sealed interface Change permits Look, Edit, Travel, Notice {

    Workspace after(Workspace before);
}
