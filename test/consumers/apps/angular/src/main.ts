import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { TriggerChangeEvent } from 'triggerfactoren';
import data from 'triggerfactoren/data/triggerfactoren.nl.json';
import 'triggerfactoren';

/** Angular sets properties, by the names they have in script: `syncUrl`, not `sync-url`. */
@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button id="home" (click)="away.set(false)">Thuis</button>
    <button id="away" (click)="away.set(true)">Elders</button>
    <button id="toggle" (click)="synced.set(!synced())">Adres</button>
    <output id="heard">{{ heard() }}</output>
    @if (away()) {
      <p>Een andere bladzijde.</p>
    } @else {
      <trigger-infographic [data]="data" [words]="words" [syncUrl]="synced()" [headingLevel]="3" (trigger-change)="hear($event)"></trigger-infographic>
    }
  `,
})
class App {
  readonly data = data;
  readonly words = { allProfessions: 'Iedereen hier' };
  readonly away = signal(false);
  readonly synced = signal(false);
  readonly heard = signal('');

  hear({ selection }: TriggerChangeEvent): void {
    this.heard.set(selection.profession ?? '');
  }
}

void bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
