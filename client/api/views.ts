import { graphql } from './generated/gql.ts';

graphql(`
  fragment SavedHead on View {
    id
    name
    caption
    savedAt
    deletedAt
    latest {
      number
      entities
    }
  }
`);

graphql(`
  fragment SavedVersion on ViewVersion {
    number
    savedAt
    content: contentNow
    missing {
      id
      withdrawnAt
    }
  }
`);

/** The newest version of a saved view. */
export const readView = graphql(`
  query ReadView($id: ID!) {
    view(id: $id) {
      ...SavedHead
      latest {
        ...SavedVersion
      }
    }
  }
`);

/** One version of a saved view. */
export const readViewVersion = graphql(`
  query ReadViewVersion($id: ID!, $version: Int!) {
    view(id: $id) {
      ...SavedHead
      version(number: $version) {
        ...SavedVersion
      }
    }
  }
`);

/** What a view is as a file. */
export const readViewFile = graphql(`
  query ReadViewFile($id: ID!) {
    view(id: $id) {
      id
      latest {
        number
        file
      }
    }
  }
`);

/** Saved views, what was saved last first. */
export const listViews = graphql(`
  query ListViews($text: String!, $first: Int!, $after: String) {
    views(text: $text, first: $first, after: $after) {
      nodes {
        ...SavedHead
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

/** The versions of a view, newest first. */
export const listVersions = graphql(`
  query ListVersions($id: ID!, $after: String) {
    view(id: $id) {
      id
      versions(first: 50, after: $after) {
        nodes {
          number
          savedAt
          entities
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        totalCount
      }
    }
  }
`);

export const saveView = graphql(`
  mutation SaveView($input: SaveViewInput!) {
    saveView(input: $input) {
      view {
        ...SavedHead
      }
      version {
        ...SavedVersion
      }
    }
  }
`);

export const renameView = graphql(`
  mutation RenameView($input: RenameViewInput!) {
    renameView(input: $input) {
      view {
        ...SavedHead
      }
    }
  }
`);

export const duplicateView = graphql(`
  mutation DuplicateView($input: DuplicateViewInput!) {
    duplicateView(input: $input) {
      view {
        ...SavedHead
      }
    }
  }
`);

export const deleteView = graphql(`
  mutation DeleteView($input: DeleteViewInput!) {
    deleteView(input: $input) {
      view {
        ...SavedHead
      }
    }
  }
`);

export const restoreView = graphql(`
  mutation RestoreView($input: RestoreViewInput!) {
    restoreView(input: $input) {
      view {
        ...SavedHead
      }
    }
  }
`);
