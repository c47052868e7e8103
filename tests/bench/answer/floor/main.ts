import { createPinia } from 'pinia'
import { createApp } from 'vue'
import FloorQuiz from './FloorQuiz.vue'

createApp(FloorQuiz).use(createPinia()).mount('#app')
