document.querySelector('#present').addEventListener('click', () => document.querySelector('trigger-presenter').show());
