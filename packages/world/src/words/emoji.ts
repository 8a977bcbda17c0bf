// Emoji in bios: some of one code point, some with a variation selector, a skin tone or a joiner.
import { words } from "./words.ts";

const things = "🌸 ✨ 🐱 ☁️ 🌊 📷 🎧 🍃 ⚽️ ☕️ 🌙 🔥 🍓 🐶 🎬 📚 🌈 💤 💪🏻 🇨🇳 🌻 🎸 🐟";
/** Without persons, who would have a sex. */
export const emoji = words(things);
export const emojiOfWomen = words(`${things} 🏃‍♀️ 👩‍💻`);
export const emojiOfMen = words(`${things} 🏃‍♂️ 👨‍💻`);
