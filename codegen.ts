import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types for the resolvers and for the client's operations, both from `schema.graphql`. A test fails when they are stale. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  importExtension: '.ts',
  emitLegacyCommonJSImports: false,
  generates: {
    'server/resolvers/generated/types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { ID: 'string' },
        contextType: '../context.ts#Context',
        mappers: {
          Entity: '../../domain/records.ts#EntityRecord',
          Link: '../../domain/records.ts#LinkRecord',
          Support: '../../domain/records.ts#SupportRecord',
          Claim: '../../domain/records.ts#ClaimRecord',
          Voice: '../../domain/records.ts#VoiceRecord',
          Passage: '../../domain/records.ts#PassageRecord',
          Mention: '../../domain/records.ts#MentionRecord',
          Document: '../../domain/records.ts#DocumentRecord',
          EntityType: '../../ontology/entity-types.ts#EntityTypeRow',
          Predicate: '../../ontology/predicates.ts#PredicateRow',
          EntityName: '../../domain/records.ts#EntityNameRecord',
          EntityVoice: '../entity.ts#EntityVoiceRecord',
          LinkCount: '../../domain/records.ts#LinkCountRecord',
          OriginTreeNode: '../../domain/origin-tree.ts#OriginNode',
          Quantity: '../../domain/records.ts#QuantityRecord',
          TimeValue: '../../domain/records.ts#TimeRecord',
          Text: '../../domain/records.ts#TextRecord',
          Qualifier: '../../domain/records.ts#QualifierRecord',
          Neighbourhood: '../../domain/records.ts#NeighbourhoodRecord',
          Path: '../../domain/records.ts#PathRecord',
          PathResult: '../../domain/records.ts#PathResultRecord',
          PathSource: '../../domain/records.ts#PathSourceRecord',
          Damped: '../../domain/records.ts#DampedRecord',
          NeighbourType: '../../domain/records.ts#NeighbourTypeRecord',
          EntityConnection: '../pages.ts#EntityPage',
          SearchConnection: '../pages.ts#SearchResultPage',
          SearchEdge: '../../queries/search.ts#SearchHit',
          SearchFacet: '../../queries/search-facets.ts#FacetRecord',
          ClaimConnection: '../pages.ts#ClaimPage',
          Compared: '../../domain/compare.ts#ComparedRecord',
          Comparison: '../../queries/compare.ts#ComparisonRecord',
          ComparedConnection: '../pages.ts#ComparedPage',
          LinkConnection: '../pages.ts#LinkPage',
          DocumentConnection: '../pages.ts#DocumentPage',
          Job: '../../domain/job.ts#JobRecord',
          IngestedDocument: '../../domain/job.ts#IngestedRecord',
          Reread: '../../domain/job.ts#RereadRecord',
          RereadConflict: '../../domain/job.ts#RereadConflictRecord',
          IdentityCandidate: '../../domain/job.ts#IdentityCandidateRecord',
          GraphChange: '../../domain/change.ts#ChangeRecord',
          Withdrawal: '../../domain/records.ts#WithdrawalRecord',
        },
      },
    },
    // Every type of the schema, for those who write their own questions.
    'client/api/generated/schema.ts': {
      plugins: ['typescript'],
      config: { useTypeImports: true, enumsAsTypes: true, scalars: { ID: 'string' } },
    },
    'client/api/generated/': {
      preset: 'client',
      documents: ['client/**/*.{ts,tsx}', '!client/api/generated/**'],
      // The explorer's own operations, by their hash: the server knows them in safelist mode.
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
      config: { useTypeImports: true, enumsAsTypes: true, scalars: { ID: 'string' } },
    },
  },
};

export default config;
