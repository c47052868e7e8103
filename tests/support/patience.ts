import { configure } from '@testing-library/vue'

// Pages and parts are fetched when they are opened, which a busy machine takes its time over.
configure({ asyncUtilTimeout: 10_000 })
