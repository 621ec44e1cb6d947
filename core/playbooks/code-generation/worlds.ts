// Code with a clock of its own: games and devices.

import { short } from '../condition.ts'
import type { Genre } from '../playbook.ts'

export const game: Genre = {
  id: 'game',
  title: 'Game',
  cue: /^(?!\s*gitignore|[\s\S]*\belo (?:scores?|ratings?)\b)(?:[\s\S]{0,80}?\bgames?\b|[\s\S]*?\b(?:tetris\b|pong\b|rogue-?like|platformer|pygame|unity\b|godot\b|unreal\b|phaser\b|tic[- ]?tac[- ]?toe|minesweeper|(?:space )?invaders\b|chess (?:engine|game|bot|board|in)|sudoku\b|hangman\b|blackjack\b|breakout (?:game|clone)|flappy\b|snake in\b|wordle\b|connect (?:four|4)|reversi|dungeon))/i,
  lines: [
    {
      id: 'every-ending',
      text: 'Refuse illegal moves and detect every way the game can end, draws included.',
      technique: 'constraints',
      worth: 2,
      small: true,
      when: /\b(?:tic[- ]?tac|chess game|checkers|draughts|connect (?:four|4)|othello|reversi|card game|poker|blackjack|board game|battleship|gomoku)/i,
      unless: /\b(?:illegal|draws?\b|stalemate|ties?\b|end condition)/i,
    },
    {
      id: 'same-speed',
      text: 'Make movement and smoothing independent of the frame rate, without a fixed lerp factor per frame.',
      technique: 'constraints',
      worth: 2,
      when: short(
        400,
        /\b(?:unity|godot|unreal|phaser|canvas|three\.?js)\b/,
        /\b(?:camera|smooth\w*|follow\w*|chas\w*|eas(?:es|ing))\b/,
      ),
      unless:
        /\b(?:jitter\w*|stutter\w*|kids?\b|child(?:ren)?\b|(?:son|daughter|nephew|niece|grandson|granddaughter)\b|year[- ]?olds?\b|beginner|first game|students?\b|fps\b|frame[- ]?(?:rate|independent)|delta|speed|elapsed|hz\b)/i,
    },
    {
      id: 'quick-turns',
      text: 'Two quick key presses within one step must not turn the snake back into itself.',
      technique: 'constraints',
      worth: 3,
      when: short(400, /\bsnake\b/),
      unless:
        /\b(?:ideas?|names?|quick key|back into itself|revers\w*|swipe|ladders?|ai plays|reinforcement|camel|snake[_ ]case)\b/i,
    },
  ],
  slots: [
    {
      id: 'platform',
      question: 'Where should it run: browser, terminal, or an engine such as Godot or Unity?',
      default: 'In the browser, one HTML file',
      given:
        /\b(?:browser|html|terminal|console|pygame|godot|unity|unreal|phaser|python|java(?:script)?\b|js\b|c\+\+|c#|rust|roblox|lua|scratch|android|ios\b|swift|kotlin|canvas|tcod\b|cli\b|any language|generator|solver|react|go\b|haskell|elixir|phoenix|flask|perl|ruby|php|matlab|love2d|\br\b|assembly|unreal)/i,
      fact: 'Platform',
    },
  ],
}

export const device: Genre = {
  id: 'device',
  title: 'Microcontroller or home automation',
  cue: /\b(?:arduino\b|esp-?(?:32|8266)\b|micro ?python\b|circuit ?python\b|stm32\b|pico\b|gpio\b|home assistant\b|esphome\b|zigbee|servo\b|neopixel|ws2812|micro:?bit\b|modbus\b)/i,
  lines: [
    {
      id: 'no-blocking',
      text: 'Let no delay() keep it from noticing a button.',
      technique: 'constraints',
      worth: 2,
      small: true,
      when: short(400, /\b(?:arduino|esp-?(?:32|8266)|stm32)\b/, /\bbuttons?\b/),
      unless: /\b(?:delay\(\)|block|millis|interrupt|dma\b|rtos|async|timer|deep sleep)/i,
    },
    {
      id: 'reconnect',
      text: 'Let it reconnect by itself when the Wi-Fi or the server drops out.',
      technique: 'constraints',
      worth: 2,
      when: short(
        350,
        /\b(?:arduino|esp-?(?:32|8266)|micro ?python|circuit ?python|pico w)\b/,
        /\b(?:wi-?fi|mqtt|https?|publish\w*|api|websocket)\b/,
      ),
      unless:
        /\b(?:deep[- ]?sleep|light[- ]?sleep|battery|wak(?:es?|ing) up|every \d+ (?:min\w*|hours?)|reconnect|offline|backlog|no internet|(?:wi-?fi|network) is (?:down|gone)|drops? out)/i,
    },
    {
      id: 'unavailable-readings',
      text: 'Ignore readings that are unknown or unavailable.',
      technique: 'constraints',
      worth: 2,
      when: short(
        450,
        /\bhome assistant\b/,
        /\b(?:power|watts?|w\.|temperature|humidity|template|plug|reports?|below|above)\b/,
      ),
      unless: /\b(?:unknown|unavailable|availability)\b/i,
    },
    {
      id: 'wiring',
      text: 'State the pins, the supply voltage and any pull-up or driver that each part needs.',
      technique: 'constraints',
      worth: 2,
      when: short(300, /\b(?:arduino|esp-?(?:32|8266)|micro ?python|pico)\b/),
      unless:
        /\b(?:batter(?:y|ies)|deep[- ]?sleep|dies\b|drain\w*|power consumption|why\b|stops?\b|crash\w*|resets?\b|(?:does|is|do)n['’]?t\b|not working|library|my code|ideas?\b|which (?:board|one)|vs\b|pins?\b|gpio|[dap]\d+\b|wir(?:ed|ing)\b|ground\b|volt|where (?:do|should|to|can) (?:i )?(?:begin|start)|(?:get|getting) started|never (?:programmed|coded|used|done)|beginners?\b|learn\w*|course\b|lessons?\b|class\b|what (?:do|would) i need|shopping list|how (?:hard|much)|(?:should|can) i\b|is it possible)/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'wiring',
      question: 'Which board exactly, and what is wired to which pin?',
      given:
        /^[\s\S]{200}|\b(?:batter(?:y|ies)|deep[- ]?sleep|dies\b|drain\w*|power consumption|ideas?\b|which (?:board|one)|vs\b|home assistant|esphome|zigbee|modbus|pins?\b|gpio ?\d|[dap]\d+\b|where (?:do|should|to|can) (?:i )?(?:begin|start)|(?:get|getting) started|never (?:programmed|coded|used|done)|beginners?\b|learn\w*|course\b|lessons?\b|class\b|what (?:do|would) i need|shopping list|how (?:hard|much)|(?:should|can) i\b|is it possible|entity\b|(?:light|sensor|switch|binary_sensor)\.\w+|wired\b)/i,
      fact: 'Board and wiring',
    },
  ],
}
