import '@testing-library/jest-dom'
import { configure } from '@testing-library/react'

// A lost connection is tried once more after 0.8 s before the screen says so.
configure({ asyncUtilTimeout: 10_000 })
