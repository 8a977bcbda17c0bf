// Emoji in bios: some of one code point, some with a variation selector, a skin tone or a joiner.
import { words } from "./words.ts";

export const emoji = words("🌸 ✨ 🐱 ☁️ 🌊 📷 🎧 🍃 ⚽️ ☕️ 🏃‍♀️ 🌙 🔥 🍓 🐶 🎬 📚 🌈 💤 💪🏻 👩‍💻 🇨🇳 🌻 🎸 🐟");
