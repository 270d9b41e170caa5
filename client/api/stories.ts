import { graphql } from './generated/gql.ts';

graphql(`
  fragment StoryHead on Story {
    id
    name
    caption
    savedAt
    deletedAt
    latest {
      number
      slideCount
    }
  }
`);

graphql(`
  fragment StorySlides on StoryVersion {
    number
    savedAt
    slides {
      id
      title
      text
      notes
      view {
        id
        name
        deletedAt
        latest {
          number
        }
      }
      version {
        number
        madeAt {
          at
        }
      }
    }
  }
`);

/** The newest version of a story, with what its slides say and which views they show. */
export const readStory = graphql(`
  query ReadStory($id: ID!) {
    story(id: $id) {
      ...StoryHead
      latest {
        ...StorySlides
      }
    }
  }
`);

/** One version of a story. */
export const readStoryVersion = graphql(`
  query ReadStoryVersion($id: ID!, $version: Int!) {
    story(id: $id) {
      id
      version(number: $version) {
        ...StorySlides
      }
    }
  }
`);

/** What a story is as a file, with its views. */
export const readStoryFile = graphql(`
  query ReadStoryFile($id: ID!) {
    story(id: $id) {
      id
      latest {
        number
        file
      }
    }
  }
`);

/** Stories, what was saved last first. */
export const listStories = graphql(`
  query ListStories($text: String!, $first: Int!, $after: String) {
    stories(text: $text, first: $first, after: $after) {
      nodes {
        ...StoryHead
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

/** The versions of a story, newest first. */
export const listStoryVersions = graphql(`
  query ListStoryVersions($id: ID!) {
    story(id: $id) {
      id
      versions(first: 50) {
        nodes {
          number
          savedAt
          slideCount
        }
      }
    }
  }
`);

/** One version of a view for a slide: it is shown even when the view was deleted since. */
export const readSlideView = graphql(`
  query ReadSlideView($id: ID!, $version: Int!) {
    view(id: $id) {
      ...SavedHead
      version(number: $version) {
        ...SavedVersion
        madeAt {
          at
          change
        }
      }
    }
  }
`);

/** How many of the claims that a version of a view stood on were disputed since. */
export const readDisputedSince = graphql(`
  query ReadDisputedSince($id: ID!, $version: Int!, $filter: Filter) {
    view(id: $id) {
      id
      version(number: $version) {
        number
        disputedSince(filter: $filter) {
          claims
          disputed
        }
      }
    }
  }
`);

export const saveStory = graphql(`
  mutation SaveStory($input: SaveStoryInput!) {
    saveStory(input: $input) {
      story {
        ...StoryHead
      }
      version {
        ...StorySlides
      }
    }
  }
`);

export const renameStory = graphql(`
  mutation RenameStory($input: RenameStoryInput!) {
    renameStory(input: $input) {
      story {
        ...StoryHead
      }
    }
  }
`);

export const duplicateStory = graphql(`
  mutation DuplicateStory($input: DuplicateStoryInput!) {
    duplicateStory(input: $input) {
      story {
        ...StoryHead
      }
    }
  }
`);

export const deleteStory = graphql(`
  mutation DeleteStory($input: DeleteStoryInput!) {
    deleteStory(input: $input) {
      story {
        ...StoryHead
      }
    }
  }
`);

export const restoreStory = graphql(`
  mutation RestoreStory($input: RestoreStoryInput!) {
    restoreStory(input: $input) {
      story {
        ...StoryHead
      }
    }
  }
`);
