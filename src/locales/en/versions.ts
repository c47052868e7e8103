import { roomOf } from '../message'

/** The notice of a new version. */
export const versions = roomOf('versions', {
  newVersion: 'A new version is ready.',
  loadIt: 'Reload',
})
