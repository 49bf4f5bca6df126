import { describeStore } from '../../contracts/store.ts'
import { filePlace } from '../place.ts'

describeStore('the store on SQLite', filePlace)
